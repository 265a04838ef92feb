package com.petmatch.security.audit;

/**
 * A record in its place in the chain.
 *
 * @param chain one per process start
 * @param sequence from 1, without gaps
 * @param seal binds whom the record is about
 * @param hash hex of SHA-256 over version, chain, sequence, the hash before, length and record
 */
public record ChainedRecord(String chain, long sequence, AuditRecord record, PartySeal seal, String hash) {}
