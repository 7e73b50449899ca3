-- A photo of a paper sheet that no line names goes; one that is named is looked at once and never again.
ALTER TABLE diary_sheet_photo ADD COLUMN found_named_at DATETIME(3) NULL;
CREATE INDEX sheet_photo_to_look_at ON diary_sheet_photo (found_named_at, taken_at);
