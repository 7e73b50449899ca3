-- A carrier's list of cash that it collected and hands over. It is kept as it came, and looked at before it is booked.
CREATE TABLE cod_remittance (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id  BIGINT       NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    table_text MEDIUMTEXT   NOT NULL, -- cells between tabs
    column_map VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- which column is what
    created_by VARCHAR(120) NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    booked_by  VARCHAR(120) NULL,
    booked_at  DATETIME(3)  NULL,
    CONSTRAINT cod_remittance_to_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    KEY cod_remittance_by_seller (seller_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was booked of it. The same line of the same order counts once, however often lists are handed in.
CREATE TABLE cod_line (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    remittance_id BIGINT       NOT NULL,
    row_no        INT          NOT NULL,
    order_number  VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    named         VARCHAR(100) NOT NULL, -- what the list calls it by
    collected     BIGINT       NOT NULL,
    fee           BIGINT       NOT NULL,
    applied       BIGINT       NOT NULL, -- of the collected money, what belongs to the order
    verdict       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    paid_on       DATE         NULL,
    booked_at     DATETIME(3)  NOT NULL,
    CONSTRAINT cod_line_of_remittance FOREIGN KEY (remittance_id) REFERENCES cod_remittance (id),
    CONSTRAINT cod_line_once UNIQUE (remittance_id, row_no),
    CONSTRAINT cod_line_not_negative CHECK (collected >= 0 AND fee >= 0 AND applied >= 0 AND applied <= collected AND fee <= collected),
    KEY cod_line_by_order (order_number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
