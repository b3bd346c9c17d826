/*
 * All sample answers. Nothing imports this file but sample-answer.ts, and that when one is asked for: they weigh
 * as much as half of the questions, and most interviews go by without one.
 */
import { ABOUT_ONESELF } from './about-oneself.ts';
import { CARE } from './care.ts';
import { DATES_AND_PLACES } from './dates-and-places.ts';
import { EXPLANATIONS } from './explanations.ts';
import { HOSPITALITY } from './hospitality.ts';
import { OFFICE } from './office.ts';
import { OWN_FIELD } from './own-field.ts';
import { PLANS } from './plans.ts';
import { PUBLIC_SERVICE } from './public-service.ts';
import { SALES } from './sales.ts';
import type { Samples } from './sample.ts';
import { SCHOOL } from './school.ts';
import { SOFTWARE } from './software.ts';
import { TRADE_KNOWLEDGE } from './trade-knowledge.ts';
import { TRADES } from './trades.ts';
import { TURNING_POINTS } from './turning-points.ts';

export const SAMPLES: Samples = {
  ...CARE,
  ...TRADES,
  ...OFFICE,
  ...HOSPITALITY,
  ...SCHOOL,
  ...PUBLIC_SERVICE,
  ...SOFTWARE,
  ...SALES,
  ...ABOUT_ONESELF,
  ...DATES_AND_PLACES,
  ...OWN_FIELD,
  ...TURNING_POINTS,
  ...EXPLANATIONS,
  ...TRADE_KNOWLEDGE,
  ...PLANS,
};
