import type { Step } from '../guide/types.ts';
import { sayDuration } from '../i18n/duration.ts';
import { exerciseText, exerciseTotal } from '../i18n/exercise.ts';
import type { ExerciseReview as Review, StageReview } from '../incidents/review-exercise.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import { useLanguage } from './language.ts';

interface ExerciseReviewProps {
  readonly review: Review;
  /** Steps of the exercise's type, for their titles. */
  readonly steps: readonly Step[];
  readonly onShowReadiness: () => void;
}

/** What an exercise showed: how long each stage took, and what to prepare before a real case. */
export function ExerciseReview({ review, steps, onShowReadiness }: ExerciseReviewProps) {
  const { language, say } = useLanguage();
  return (
    <section class="exercise-review" aria-labelledby="exercise-review">
      <h2 id="exercise-review">
        <ExerciseMark />
        {say(exerciseText.reviewTitle)}
      </h2>
      <p>{say(exerciseTotal, { duration: sayDuration(review.totalMs, language) })}</p>
      <ul class="cards">
        {review.stages.map((stage) => (
          <li key={stage.stage.step}>
            <StageTime stage={stage} step={steps.find(({ id }) => id === stage.stage.step)} />
          </li>
        ))}
      </ul>
      <h3>
        <ExerciseMark />
        {say(exerciseText.prepareTitle)}
      </h3>
      {review.prepare.length === 0 ? (
        <p>{say(exerciseText.nothingToPrepare)}</p>
      ) : (
        <>
          <ul class="exercise-review__prepare">
            {review.prepare.map(({ text }) => (
              <li key={text.ja}>{say(text)}</li>
            ))}
          </ul>
          {review.prepare.some(({ readiness }) => readiness !== undefined) && (
            <button class="btn btn--secondary btn--sm" type="button" onClick={onShowReadiness}>
              {say(exerciseText.toReadiness)}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function StageTime({
  stage: { tookMs, isSlow },
  step,
}: {
  readonly stage: StageReview;
  readonly step: Step | undefined;
}) {
  const { language, say } = useLanguage();
  return (
    <p class="exercise-review__stage">
      <span>{step && say(step.title)}</span>
      {tookMs === null ? (
        <span class="chip chip--off">{say(exerciseText.leftOut)}</span>
      ) : (
        <>
          {isSlow && <span class="chip chip--caution">{say(exerciseText.slow)}</span>}
          <span>{sayDuration(tookMs, language)}</span>
        </>
      )}
    </p>
  );
}
