declare module '@fontsource-variable/noto-sans-jp/wght.css';
declare module 'virtual:theme.css';
