-- Days on which a seller takes no orders, and what shoppers read of it. One pause at a time; the audit log keeps the rest.
ALTER TABLE seller
    ADD COLUMN pause_from DATE NULL,
    ADD COLUMN pause_to DATE NULL, -- the last day of it
    ADD COLUMN pause_words VARCHAR(200) NULL;
ALTER TABLE seller ADD CONSTRAINT seller_pause_is_whole
    CHECK ((pause_from IS NULL) = (pause_to IS NULL) AND (pause_from IS NULL OR pause_from <= pause_to));
