package com.petmatch.security.testkit.catalogue;

/** Controls that a host may do without; their families run only where the host says that it has them. */
public enum Control {
    /** Payloads in queries, forms and JSON are inspected. */
    FIREWALL,
    /** Paths such as {@code /.env} are decoys that count against a network. */
    DECOYS,
    /** Files are checked by content, name and declared type. */
    UPLOAD_GUARD,
    /** Archives are opened and measured. */
    ARCHIVE_GUARD,
    /** Files are scanned for malware. */
    MALWARE_SCANNER
}
