// The first script of a framed page: the page around it hears its console, errors and CSP reports.
{
  const frame = window.frameElement;
  const tell = (heard: string) => frame?.dispatchEvent(new CustomEvent('heard', { detail: heard }));
  for (const kind of ['log', 'info', 'warn', 'error'] as const) {
    console[kind] = (...args: unknown[]) => void tell(args.join(' '));
  }
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`${violatedDirective} ${blockedURI}`),
  );
  // Nobody is there to close the dialog of a frame that prints itself.
  const silence = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
    target.contentWindow.print = () => undefined;
  };
  document.addEventListener('load', silence, true);
  document.currentScript?.remove();
}
