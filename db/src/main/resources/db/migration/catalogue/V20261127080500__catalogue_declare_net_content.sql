-- What is in a pack, as labels and unit prices say it. net_grams beside it stays the mass for the balance of lots.
ALTER TABLE trade_item
    ADD COLUMN net_amount BIGINT     NULL, -- whole grams or millilitres
    ADD COLUMN net_unit   VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD CONSTRAINT net_content_is_whole CHECK ((net_amount IS NULL) = (net_unit IS NULL)),
    ADD CONSTRAINT net_amount_is_positive CHECK (net_amount > 0),
    ADD CONSTRAINT net_unit_is_known CHECK (net_unit IN ('g', 'ml'));

-- Until now only the name said it. Names with one number and one unit at their end are clear; "about so much" is not.
UPDATE trade_item
SET net_amount = ROUND(CAST(REPLACE(REGEXP_SUBSTR(name, '[0-9]+([,.][0-9]+)?'), ',', '.') AS DECIMAL(12, 3))
                       * CASE WHEN name REGEXP '(kg|lít|[0-9 ]l)$' THEN 1000 ELSE 1 END),
    net_unit = CASE WHEN name REGEXP '(ml|lít|[0-9 ]l)$' THEN 'ml' ELSE 'g' END
WHERE unit_scale = 0
  AND name REGEXP '^[^0-9]*([1-9][0-9]{0,5} ?(g|ml)|[1-9][0-9]{0,2}([,.][0-9]{1,2})? ?(kg|lít|l)|0[,.][1-9][0-9]? ?(kg|lít|l))$'
  AND name NOT LIKE '%khoảng%'
  AND name NOT LIKE '%chừng%';
