-- An import is taken back as it came, some products at a time in the background; and one sheet after another, the newest
-- first: what a product was before a sheet is kept with it, so that the sheet before knows its own work again.
ALTER TABLE product_import DROP CONSTRAINT product_import_status_is_known;
ALTER TABLE product_import ADD CONSTRAINT product_import_status_is_known
    CHECK (status IN ('READ', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE'));

ALTER TABLE product_import
    ADD COLUMN undo_account_id BIGINT       NULL, -- who takes it back
    ADD COLUMN undo_by         VARCHAR(120) NULL,
    ADD COLUMN undo_at         DATETIME(3)  NULL; -- asked for; undone_at when it was done

ALTER TABLE product_import_done
    ADD COLUMN version_before INT         NULL, -- none for a new one, and for rows of before this column
    ADD COLUMN updated_before DATETIME(3) NULL,
    ADD COLUMN as_left_at     DATETIME(3) NULL, -- updated_at of a new one after a later sheet was taken back from it
    ADD COLUMN outcome        VARCHAR(4)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- of taking it back
    ADD CONSTRAINT import_done_outcome_is_known CHECK (outcome IN ('BACK', 'KEPT')),
    ADD KEY import_done_by_product (product_id, import_id);
