CREATE TABLE category (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name     VARCHAR(80)  NOT NULL,
    picture  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT          NOT NULL,
    CONSTRAINT category_has_one_slug UNIQUE (slug)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE product (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug            VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_id       BIGINT        NOT NULL,
    category_id     BIGINT        NOT NULL,
    name            VARCHAR(160)  NOT NULL,
    brand           VARCHAR(80)   NULL,
    ocop_set        TINYINT       NULL,
    picture         VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary         VARCHAR(300)  NOT NULL,
    description     TEXT          NOT NULL,
    ingredients     VARCHAR(500)  NULL,
    usage_text      VARCHAR(500)  NULL,
    storage_text    VARCHAR(300)  NULL,
    origin          VARCHAR(160)  NOT NULL,
    standards       VARCHAR(300)  NULL,
    season_months   VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL, -- such as '10,11,12'
    age_limit       TINYINT       NULL,
    status          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision_reason VARCHAR(500)  NULL,
    decided_at      DATETIME(3)   NULL,
    decided_by      VARCHAR(120)  NULL,
    submitted_at    DATETIME(3)   NULL,
    created_at      DATETIME(3)   NOT NULL,
    updated_at      DATETIME(3)   NOT NULL,
    version         INT           NOT NULL DEFAULT 0,
    CONSTRAINT product_has_one_slug UNIQUE (slug),
    CONSTRAINT product_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT product_in_category FOREIGN KEY (category_id) REFERENCES category (id),
    CONSTRAINT product_ocop_set_exists CHECK (ocop_set IS NULL OR ocop_set BETWEEN 1 AND 26),
    CONSTRAINT product_status_is_known CHECK (status IN ('DRAFT', 'PENDING', 'APPROVED', 'REFUSED', 'HIDDEN')),
    KEY product_by_status (status, id),
    KEY product_by_seller (seller_id, status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a GTIN names: one pack size of a product, with its price.
-- Quantities are whole steps: a unit of scale 3 (kg) counts grams, a piece has scale 0.
CREATE TABLE trade_item (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT       NOT NULL,
    gtin       CHAR(14)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    name       VARCHAR(80)  NOT NULL,              -- 'Gói 500 g', 'Cân theo kg'
    unit_code  VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- UN/ECE Rec 20
    unit_name  VARCHAR(20)  NOT NULL,              -- 'gói', 'kg', 'chai'
    unit_scale TINYINT      NOT NULL,
    sale_step  BIGINT       NOT NULL,              -- smallest amount sold, in steps
    net_grams  BIGINT       NULL,                  -- mass of one whole unit, where it has one
    price      BIGINT       NOT NULL,              -- đồng for one whole unit
    position   INT          NOT NULL DEFAULT 0,
    active     BOOLEAN      NOT NULL DEFAULT TRUE,
    version    INT          NOT NULL DEFAULT 0,
    CONSTRAINT trade_item_gtin_names_one UNIQUE (gtin),
    CONSTRAINT trade_item_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT trade_item_price_positive CHECK (price > 0),
    CONSTRAINT trade_item_step_positive CHECK (sale_step > 0),
    CONSTRAINT trade_item_scale_known CHECK (unit_scale BETWEEN 0 AND 3),
    KEY trade_item_by_product (product_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE ocop_certificate (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id   BIGINT       NOT NULL,
    stars        TINYINT      NOT NULL,
    decision_no  VARCHAR(40)  NOT NULL,
    decided_on   DATE         NOT NULL,
    issuing_body VARCHAR(160) NOT NULL,
    valid_to     DATE         NOT NULL,
    status       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- expiry follows from valid_to
    status_note  VARCHAR(300) NULL,
    verified_by  VARCHAR(120) NULL,
    verified_on  DATE         NULL,
    CONSTRAINT certificate_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT certificate_stars_awarded CHECK (stars BETWEEN 3 AND 5),
    CONSTRAINT certificate_status_is_known CHECK (status IN ('CLAIMED', 'GRANTED', 'REVOKED', 'SUPERSEDED')),
    KEY certificate_by_product (product_id, valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
