import type { Answers } from '#domain/quiz/conditions.ts';
import type { Question } from '#schemas/quiz.ts';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  onChange: (question: string) => void;
  onRestart: () => void;
}

/** The reader's answers so far, each with a way to change it. */
export function AnswersGiven({ questions, answers, onChange, onRestart }: Props) {
  if (questions.length === 0) return null;
  return (
    <section class="quiz-said" aria-labelledby="said-title">
      <h3 class="aside-title" id="said-title">
        Your answers
      </h3>
      <dl>
        {questions.map(({ id, legend, options }) => (
          <div class="said-row" key={id}>
            <dt>{legend}</dt>
            <dd>
              {options.find((option) => option.id === answers.get(id))?.label}
              <button class="quiet" type="button" onClick={() => onChange(id)} aria-label={`Change: ${legend}`}>
                Change
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="quiz-actions">
        <button class="quiet" type="button" onClick={onRestart}>
          Start again
        </button>
      </div>
    </section>
  );
}
