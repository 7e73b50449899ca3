-- What figures were at the end of each day, by part and commune, so that a year is read as fast as a day. What happened
-- on a day does not change afterwards, so rows of the same figure and days add up to the same sum at any time.
CREATE TABLE figure_day (
    figure  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day     DATE         NOT NULL,
    part    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- empty: belongs to no commune
    amount  BIGINT       NOT NULL,
    PRIMARY KEY (figure, day, part, commune)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which days were counted; a day on which a figure was nothing has no row above.
CREATE TABLE figure_kept (
    figure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day    DATE        NOT NULL,
    PRIMARY KEY (figure, day)
);

-- OCOP certificates that the province knows of and that belong to no product here: what the market still lacks.
CREATE TABLE ocop_elsewhere (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_name VARCHAR(160) NOT NULL,
    holder       VARCHAR(160) NOT NULL,
    commune_code CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stars        TINYINT      NOT NULL,
    decision_no  VARCHAR(40)  NOT NULL,
    decided_on   DATE         NOT NULL,
    valid_to     DATE         NOT NULL,
    product_id   BIGINT       NULL,     -- the product here that it turned out to be; from then on it no longer counts
    recorded_at  DATETIME(3)  NOT NULL,
    recorded_by  VARCHAR(120) NOT NULL,
    sample_data  BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT elsewhere_is_written_once UNIQUE (decision_no, product_name, holder),
    CONSTRAINT elsewhere_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    CONSTRAINT elsewhere_became_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT elsewhere_stars_awarded CHECK (stars BETWEEN 3 AND 5)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Lots whose way back ends somewhere without a declared place of production: such a lot, and all that was made of it.
CREATE SQL SECURITY INVOKER VIEW untraced_lot AS
WITH RECURSIVE broken (lot_id) AS (
    SELECT l.id FROM lot l
    WHERE l.site_id IS NULL AND NOT EXISTS (SELECT 1 FROM lot_edge e WHERE e.child_id = l.id)
    UNION
    SELECT e.child_id FROM broken b JOIN lot_edge e ON e.parent_id = b.lot_id)
SELECT lot_id FROM broken;

CREATE INDEX order_by_delivery ON market_order (delivered_at);
CREATE INDEX order_by_close ON market_order (closed_at);
CREATE INDEX complaint_by_time ON complaint (opened_at);
CREATE INDEX lot_scan_by_day ON lot_scan (day);
