-- What a seller may promise of a harvest that is still to come. Amounts are steps of the trade item's unit.
CREATE TABLE preorder (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trade_item_id BIGINT       NOT NULL,
    product_id    BIGINT       NOT NULL,
    seller_id     BIGINT       NOT NULL,
    running_item  BIGINT       NULL,                  -- the trade item until it is shared out or called off: one at a time
    price         BIGINT       NOT NULL,              -- promised, of one whole unit
    forecast      BIGINT       NOT NULL,
    share_percent INT          NOT NULL,
    cap           BIGINT       NOT NULL,              -- forecast × share, in whole packs
    most_each     BIGINT       NOT NULL,
    requested     BIGINT       NOT NULL DEFAULT 0,    -- sum of the requests that wait
    requests      INT          NOT NULL DEFAULT 0,
    closes_at     DATETIME(3)  NOT NULL,
    expected_from DATE         NOT NULL,
    expected_to   DATE         NOT NULL,
    salt          BINARY(32)   NOT NULL,              -- its hash is shown from the start, itself after the cut
    status        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    harvest       BIGINT       NULL,                  -- what there was to share out
    ended_at      DATETIME(3)  NULL,
    end_reason    VARCHAR(300) NULL,
    created_at    DATETIME(3)  NOT NULL,
    created_by    VARCHAR(120) NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT preorder_one_running_an_item UNIQUE (running_item),
    CONSTRAINT preorder_of_item FOREIGN KEY (trade_item_id) REFERENCES trade_item (id),
    CONSTRAINT preorder_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT preorder_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT preorder_status_is_known CHECK (status IN ('OPEN', 'CLOSED', 'SHARED_OUT', 'CALLED_OFF')),
    CONSTRAINT preorder_within_cap CHECK (requested >= 0 AND requests >= 0 AND requested <= cap AND cap <= forecast),
    CONSTRAINT preorder_figures_sensible CHECK (price > 0 AND cap > 0 AND most_each > 0 AND share_percent BETWEEN 1 AND 100 AND expected_from <= expected_to),
    KEY preorder_by_seller (seller_id, id),
    KEY preorder_by_product (product_id, status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who wants how much of it. A phone has one that waits: who could send many would take more than a fair share.
CREATE TABLE preorder_request (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    preorder_id     BIGINT       NOT NULL,
    code            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- public, names nobody; drawn by the market
    token           VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- opens its page
    form_key        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a repeated press finds the same request
    waiting_phone   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    quantity        BIGINT       NOT NULL,
    buyer_name      VARCHAR(120) NOT NULL,
    buyer_phone     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- E.164
    buyer_email     VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
    delivery_method VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune_code    VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    address_line    VARCHAR(200) NULL,
    note            VARCHAR(500) NULL,
    age_confirmed   BOOLEAN      NOT NULL,
    status          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted         BIGINT       NULL,
    order_number    VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    requested_at    DATETIME(3)  NOT NULL,
    ended_at        DATETIME(3)  NULL,
    anonymised_at   DATETIME(3)  NULL,
    CONSTRAINT request_has_one_code UNIQUE (code),
    CONSTRAINT request_has_one_token UNIQUE (token),
    CONSTRAINT request_sent_once UNIQUE (form_key),
    CONSTRAINT request_one_a_phone UNIQUE (preorder_id, waiting_phone),
    CONSTRAINT request_of_preorder FOREIGN KEY (preorder_id) REFERENCES preorder (id),
    CONSTRAINT request_status_is_known CHECK (status IN ('WAITING', 'WITHDRAWN', 'GRANTED', 'NOTHING_LEFT', 'CALLED_OFF')),
    CONSTRAINT request_grant_within CHECK (quantity > 0 AND (granted IS NULL OR (granted >= 0 AND granted <= quantity))),
    KEY request_to_forget (anonymised_at, ended_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
