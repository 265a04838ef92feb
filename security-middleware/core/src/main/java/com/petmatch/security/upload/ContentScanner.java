package com.petmatch.security.upload;

/**
 * Judges content, such as an antivirus engine. Implementations are safe for concurrent use, bring their own deadline
 * and read the content to its end before they call it clean.
 */
@FunctionalInterface
public interface ContentScanner {

    /** The verdict; what throws counts as {@link ScanOutcome.Failed}. */
    ScanOutcome scan(ScannedContent content);
}
