export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({
    'node_modules/soreness-checker/dist/soreness-checker.js': 'soreness-checker.js',
    'eleventy/listen.js': 'listen.js',
  });
}
