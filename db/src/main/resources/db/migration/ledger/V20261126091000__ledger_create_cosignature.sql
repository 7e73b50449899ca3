-- Who else saw a checkpoint and signed it: C2SP tlog-cosignature. Rows are only ever added.
CREATE TABLE log_cosignature (
    size    BIGINT       NOT NULL,
    witness VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line    VARCHAR(500) NOT NULL,
    seen_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (size, witness),
    CONSTRAINT cosignature_of_checkpoint FOREIGN KEY (size) REFERENCES log_checkpoint (size),
    KEY cosignature_by_witness (witness, size)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
