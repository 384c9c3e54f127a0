document.addEventListener('soreness-result', (event) => {
  document.querySelector('output').textContent = event.detail.level;
});
