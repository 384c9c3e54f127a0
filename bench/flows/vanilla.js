import questionnaire from 'questionnaire';

/** The same questions with no library at all. */
function flow(place) {
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const answers = {};
  let step = -1;

  const goOn = () => {
    step += 1;
    draw();
  };

  const question = ({ id, kind, ask, hint, options }) => {
    const field = make('fieldset', {}, make('legend', {}, ask, ' ', make('small', {}, hint)));
    field.dataset.question = id;
    for (const [value, label] of options) {
      const input = make('input', {
        type: kind === 'several' ? 'checkbox' : 'radio',
        name: id,
        value,
        onchange: () => {
          const others = kind === 'several' ? (answers[id] ?? []) : [];
          const rest = others.filter((other) => other !== value);
          answers[id] = input.checked ? [...rest, value] : rest;
        },
      });
      field.append(make('label', { style: 'display: block' }, input, label));
    }
    return field;
  };

  function draw() {
    const page = questionnaire.pages[step];
    if (step < 0) {
      place.replaceChildren(
        make('h2', {}, questionnaire.title),
        make('p', {}, questionnaire.lead),
        make('button', { id: 'start', onclick: goOn }, questionnaire.start),
      );
    } else if (page) {
      place.replaceChildren(
        ...(page.title ? [make('h2', {}, page.title)] : []),
        ...page.questions.map(question),
        make('button', { id: 'next', onclick: goOn }, questionnaire.next),
      );
    } else {
      place.replaceChildren(...questionnaire.result.map((text) => make('p', {}, text)));
    }
  }

  draw();
}

document.querySelectorAll('.flow').forEach(flow);
