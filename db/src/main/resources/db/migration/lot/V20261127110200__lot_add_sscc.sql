-- The GS1 key of a shipment, AI 00; none where the sender has no company prefix.
ALTER TABLE lot_shipment ADD COLUMN sscc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE lot_shipment ADD CONSTRAINT sscc_names_one_shipment UNIQUE (sscc);
