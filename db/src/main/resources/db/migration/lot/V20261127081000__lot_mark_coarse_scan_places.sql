-- The province of a scan is the reader's word, or else a guess from the network, which is nothing to judge by.
ALTER TABLE scan
    ADD COLUMN place_coarse BOOLEAN NOT NULL DEFAULT FALSE;
