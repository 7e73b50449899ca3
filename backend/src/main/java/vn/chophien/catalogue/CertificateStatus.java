package vn.chophien.catalogue;

/** What is known of a certificate's decision. That it expired follows from its dates and is not a status. */
public enum CertificateStatus {
    /** The seller says so; nobody has seen the decision. */
    CLAIMED,
    GRANTED,
    REVOKED,
    /** A later decision, usually for more stars, took its place. */
    SUPERSEDED
}
