-- Whether a product is ordered only in the months of its season. A release that does not know it sells all year.
ALTER TABLE product ADD COLUMN only_in_season BOOLEAN NOT NULL DEFAULT FALSE;
