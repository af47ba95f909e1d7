/** The rail as the button of the top bar names it, where there is no room for a column. */
export const MENU = "rail";
