document.querySelector('button').click();
