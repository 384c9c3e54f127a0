/** No module imports itself in a circle, not even types. Which room imports which is ESLint's part. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: 'node_modules' },
};
