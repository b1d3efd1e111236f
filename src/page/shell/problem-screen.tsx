/** Something went wrong: said in words, with the details for whoever can mend it. */
import type { ScreenProps } from './toolbar.tsx';

export function Problem({ words, send, state }: ScreenProps) {
  const { trouble } = state;
  return (
    <div class="sheet problem">
      <h1 tabIndex={-1}>{words.ui('app.problem.title')}</h1>
      {trouble !== null && <p class="lead">{words.ui(trouble.key, trouble.values)}</p>}
      <p>{words.ui('app.problem.safe')}</p>
      {trouble !== null && trouble.details.length > 0 && (
        <>
          <h2>{words.ui('app.problem.details')}</h2>
          <ul class="details" dir="ltr">
            {trouble.details.map((detail, index) => (
              <li key={index}>{detail}</li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        class="main-button"
        data-intent="library"
        onClick={() => send({ type: 'library' })}
      >
        {words.ui('app.to-library')}
      </button>
    </div>
  );
}
