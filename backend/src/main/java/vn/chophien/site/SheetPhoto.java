package vn.chophien.site;

/** A photo of a paper sheet, by its content. */
record SheetPhoto(long sheetId, String hash) {}
