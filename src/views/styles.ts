import host from './ui/host.css';
import text from './ui/text.css';
import heading from './ui/heading.css';
import details from './ui/details.css';
import button from './ui/button.css';
import field from './ui/field.css';
import intro from './intro/intro.css';
import questions from './questions/questions.css';
import notice from './ui/notice.css';
import result from './result/result.css';
import icon from './ui/icon.css';
import cards from './cards/cards.css';
import prepare from './prepare/prepare.css';
import figure from './body-map/figure.css';
import bodyMap from './body-map/body-map.css';
import places from './body-map/places.css';
import course from './course/course.css';
import diary from './diary/diary.css';
import summary from './summary/summary.css';
import motion from './ui/motion.css';
import colours from './ui/colours.css';

/**
 * The one style sheet; of rules alike, the later wins. Public `--soreness-*` variables are read once,
 * on `:host`, into private `--_*`. Sizes are in em and px, since hosts change what a rem is.
 */
export const styles =
  host +
  text +
  heading +
  details +
  button +
  field +
  intro +
  questions +
  notice +
  result +
  icon +
  cards +
  prepare +
  figure +
  bodyMap +
  places +
  course +
  diary +
  summary +
  motion +
  colours;
