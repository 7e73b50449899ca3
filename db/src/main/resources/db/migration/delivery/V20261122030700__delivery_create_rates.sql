-- What a delivery costs, by how far it goes. Rates carry dates: an old order keeps the rate that it was placed under.
CREATE TABLE delivery_rate (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    zone           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fee            BIGINT      NOT NULL,
    free_from      BIGINT      NULL,
    effective_from DATE        NOT NULL,
    effective_to   DATE        NULL,
    CONSTRAINT rate_zone_is_known CHECK (zone IN ('SAME_COMMUNE', 'SAME_PROVINCE', 'COUNTRY')),
    CONSTRAINT rate_fee_not_negative CHECK (fee >= 0)
);
INSERT INTO delivery_rate (zone, fee, free_from, effective_from) VALUES
    ('SAME_COMMUNE', 10000, 300000, '2026-01-01'),
    ('SAME_PROVINCE', 20000, 500000, '2026-01-01'),
    ('COUNTRY', 35000, 800000, '2026-01-01');
