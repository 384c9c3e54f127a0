/**
 * The classes by which session recorders of one family leave an element out. They stand on the widget
 * and on each input too: a recorder looks at an input a moment after it was ticked, and by then it may
 * have left the screen, and so the widget.
 */
export declare const unrecorded = "nr-block rr-block mp-block amp-block ph-no-capture sentry-block";
