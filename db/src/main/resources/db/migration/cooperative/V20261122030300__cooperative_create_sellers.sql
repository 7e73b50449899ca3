-- A seller of any legal kind: most are cooperatives, which gave the feature its name.
CREATE TABLE seller (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug            VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            VARCHAR(160) NOT NULL,
    summary         VARCHAR(300) NOT NULL,
    story           TEXT         NOT NULL,
    representative  VARCHAR(120) NOT NULL,
    registration_no VARCHAR(40)  NULL,
    tax_code        VARCHAR(20)  NULL,
    phone           VARCHAR(20)  NOT NULL,
    email           VARCHAR(120) NULL,
    commune_code    CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address_line    VARCHAR(160) NOT NULL,
    old_place       VARCHAR(160) NULL,
    banner          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bank_bin        CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    bank_account    VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    bank_holder     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    pickup_hours    VARCHAR(120) NULL,
    status          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verified_on     DATE         NULL,
    verified_by     VARCHAR(120) NULL,
    sample_data     BOOLEAN      NOT NULL DEFAULT FALSE,
    created_at      DATETIME(3)  NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    CONSTRAINT seller_has_one_slug UNIQUE (slug),
    CONSTRAINT seller_sits_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    CONSTRAINT seller_kind_is_known CHECK (kind IN ('COOP', 'COOP_UNION', 'COOP_GROUP', 'HOUSEHOLD_BIZ', 'FARM_HOUSEHOLD', 'ENTERPRISE', 'ARTISAN')),
    CONSTRAINT seller_status_is_known CHECK (status IN ('PENDING', 'ACTIVE', 'SUSPENDED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE seller_member (
    seller_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id, seller_id),
    CONSTRAINT member_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT member_has_account FOREIGN KEY (account_id) REFERENCES account (id)
);
