-- More kinds of work, amounts as a number and a unit beside the text as it was typed, and what a device says of its clock.
ALTER TABLE diary_entry DROP CONSTRAINT diary_kind_is_known;
ALTER TABLE diary_entry
    ADD CONSTRAINT diary_kind_is_known CHECK (kind IN ('SEED', 'SOIL', 'WATER', 'FERTILISER', 'PESTICIDE', 'CARE', 'FEED',
        'VETERINARY', 'HARVEST', 'TEST', 'OTHER', 'STOCKING', 'VACCINE', 'SLAUGHTER', 'PACKING', 'SALE')),
    ADD COLUMN packing_place     VARCHAR(160) NULL,  -- name and code of the packing house
    ADD COLUMN spec              VARCHAR(120) NULL,  -- how it is packed
    ADD COLUMN lot_ref           VARCHAR(80)  NULL,  -- the lot's number as it stands on the goods
    ADD COLUMN customer_kind     VARCHAR(80)  NULL,  -- never a name
    ADD COLUMN quarantine_paper  VARCHAR(120) NULL,
    ADD COLUMN amount_unit       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- null where the text is no number with a unit
    ADD COLUMN amount_thousandth BIGINT       NULL,  -- thousandths of that unit
    ADD COLUMN amount_pieces     INT          NULL,  -- what one dozen holds here
    ADD COLUMN amount_grams      BIGINT       NULL,  -- where the unit is one of mass
    ADD COLUMN device_id         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN device_sent_at    DATETIME(3)  NULL,  -- by the device's clock, when it sent the line
    ADD COLUMN clock_skew_ms     BIGINT       NULL,  -- our clock less the device's, at that moment
    ADD CONSTRAINT diary_amount_is_whole CHECK ((amount_unit IS NULL) = (amount_thousandth IS NULL));
