-- What a heavy parcel costs beyond the zone's rate. The first kilograms are in the rate; the dearest step that is passed
-- counts. Beside delivery_rate, which stays as it is: the previous release reads it.
CREATE TABLE delivery_weight_step (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    zone           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    over_grams     BIGINT      NOT NULL,
    extra          BIGINT      NOT NULL,
    effective_from DATE        NOT NULL,
    effective_to   DATE        NULL,
    CONSTRAINT weight_step_zone_is_known CHECK (zone IN ('SAME_COMMUNE', 'SAME_PROVINCE', 'COUNTRY')),
    CONSTRAINT weight_step_costs_something CHECK (over_grams > 0 AND extra > 0)
);
INSERT INTO delivery_weight_step (zone, over_grams, extra, effective_from) VALUES
    ('SAME_COMMUNE', 20000, 10000, '2026-01-01'),
    ('SAME_PROVINCE', 10000, 15000, '2026-01-01'),
    ('SAME_PROVINCE', 20000, 30000, '2026-01-01'),
    ('COUNTRY', 5000, 20000, '2026-01-01'),
    ('COUNTRY', 10000, 45000, '2026-01-01'),
    ('COUNTRY', 20000, 90000, '2026-01-01');

-- How a product must be kept on its way. No row: nothing special.
CREATE TABLE delivery_care (
    product_id BIGINT      NOT NULL PRIMARY KEY,
    care       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT care_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT care_is_known CHECK (care IN ('NORMAL', 'FRESH', 'CHILLED', 'FROZEN'))
);

-- How far goods of a kind may go, and for how much money at most they are sent before they are paid.
CREATE TABLE delivery_care_rule (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    care           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    farthest_zone  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cod_most       BIGINT      NULL,
    effective_from DATE        NOT NULL,
    effective_to   DATE        NULL,
    CONSTRAINT care_rule_care_is_known CHECK (care IN ('NORMAL', 'FRESH', 'CHILLED', 'FROZEN')),
    CONSTRAINT care_rule_zone_is_known CHECK (farthest_zone IN ('SAME_COMMUNE', 'SAME_PROVINCE', 'COUNTRY')),
    CONSTRAINT care_rule_cod_not_negative CHECK (cod_most >= 0)
);
INSERT INTO delivery_care_rule (care, farthest_zone, cod_most, effective_from) VALUES
    ('NORMAL', 'COUNTRY', 20000000, '2026-01-01'),
    ('FRESH', 'COUNTRY', 5000000, '2026-01-01'),
    ('CHILLED', 'SAME_PROVINCE', 2000000, '2026-01-01'),
    ('FROZEN', 'SAME_COMMUNE', 2000000, '2026-01-01');
