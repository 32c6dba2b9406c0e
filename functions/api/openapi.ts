export const openApi = (): unknown => ({});
