/** What embed.html does beside the widget: reads its query, and tells its height to the page around. */
export {};
