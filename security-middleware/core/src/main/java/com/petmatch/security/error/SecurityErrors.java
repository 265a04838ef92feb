package com.petmatch.security.error;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The catalog of every code that security-middleware returns or throws. Immutable. */
public final class SecurityErrors implements ErrorCodeCatalog {

    private static final SortedSet<ErrorCode> ALL = new TreeSet<>();

    public static final ErrorCode REQUEST_SIZE = code("request.refused.size");
    public static final ErrorCode REQUEST_FIELD = code("request.refused.field");
    public static final ErrorCode REQUEST_TARGET = code("request.refused.target");
    public static final ErrorCode REQUEST_ENCODING = code("request.refused.encoding");
    public static final ErrorCode REQUEST_SEGMENT = code("request.refused.segment");
    public static final ErrorCode REQUEST_HOST = code("request.refused.host");
    public static final ErrorCode REQUEST_FRAMING = code("request.refused.framing");
    public static final ErrorCode REQUEST_BODY_SIZE = code("request.refused.body-size");
    public static final ErrorCode REQUEST_LENGTH_MISSING = code("request.refused.length-missing");
    public static final ErrorCode REQUEST_METHOD = code("request.refused.method");
    public static final ErrorCode REQUEST_ROUTE = code("request.refused.route");

    public static final ErrorCode ADDRESS_MALFORMED = code("address.malformed");

    public static final ErrorCode TOKEN_SHAPE = code("token.rejected.shape");
    public static final ErrorCode TOKEN_SIZE = code("token.rejected.size");
    public static final ErrorCode TOKEN_JSON = code("token.rejected.json");
    public static final ErrorCode TOKEN_HEADER = code("token.rejected.header");
    public static final ErrorCode TOKEN_ALGORITHM = code("token.rejected.algorithm");
    public static final ErrorCode TOKEN_TYPE = code("token.rejected.type");
    public static final ErrorCode TOKEN_KEY = code("token.rejected.key");
    public static final ErrorCode TOKEN_SIGNATURE = code("token.rejected.signature");
    public static final ErrorCode TOKEN_ISSUER = code("token.rejected.issuer");
    public static final ErrorCode TOKEN_AUDIENCE = code("token.rejected.audience");
    public static final ErrorCode TOKEN_CLAIM = code("token.rejected.claim");
    public static final ErrorCode TOKEN_LIFETIME = code("token.rejected.lifetime");
    public static final ErrorCode TOKEN_CONFIRMATION = code("token.rejected.confirmation");
    public static final ErrorCode TOKEN_EXPIRED = code("token.expired");
    public static final ErrorCode TOKEN_NOT_YET_VALID = code("token.not-yet-valid");
    public static final ErrorCode TOKEN_KEYS_UNAVAILABLE = code("token.keys-unavailable");

    public static final ErrorCode TOKEN_ENCRYPTION = code("token.rejected.encryption");
    public static final ErrorCode TOKEN_REVOKED = code("token.revoked");
    public static final ErrorCode TOKEN_REVOCATION_STALE = code("token.revocation-stale");

    public static final ErrorCode REFRESH_UNKNOWN = code("refresh.unknown");
    public static final ErrorCode REFRESH_EXPIRED = code("refresh.expired");
    public static final ErrorCode REFRESH_REUSE = code("refresh.reuse-detected");
    public static final ErrorCode REFRESH_TRANSACTION = code("refresh.misuse.transaction");

    public static final ErrorCode KEYS_REFUSED = code("keys.refused.set");
    public static final ErrorCode KEYS_STATE = code("keys.misuse.state");
    public static final ErrorCode OUTBOUND_TARGET = code("outbound.refused.target");
    public static final ErrorCode KEYS_SELF_TEST = code("keys.misuse.self-test");

    public static final ErrorCode SESSION_UNKNOWN = code("session.unknown");
    public static final ErrorCode SESSION_EXPIRED = code("session.expired");

    public static final ErrorCode ACCESS_ANONYMOUS = code("access.refused.anonymous");
    public static final ErrorCode ACCESS_PERMISSION = code("access.refused.permission");
    public static final ErrorCode ACCESS_TENANT = code("access.refused.tenant");
    public static final ErrorCode ACCESS_OWNER = code("access.refused.owner");
    public static final ErrorCode ACCESS_IMPERSONATION = code("access.refused.impersonation");
    public static final ErrorCode ACCESS_POLICY = code("access.misuse.policy");

    public static final ErrorCode CSRF_MISSING = code("csrf.refused.missing");
    public static final ErrorCode CSRF_TOKEN = code("csrf.refused.token");
    public static final ErrorCode CSRF_ORIGIN = code("csrf.refused.origin");
    public static final ErrorCode REDIRECT_TARGET = code("redirect.refused.target");

    public static final ErrorCode LIMIT_REACHED = code("limit.reached");
    public static final ErrorCode LIMIT_COST = code("limit.cost-above-burst");
    public static final ErrorCode LIMIT_DEGRADED = code("limit.degraded");

    public static final ErrorCode PASSWORD_TOO_SHORT = code("password.refused.too-short");
    public static final ErrorCode PASSWORD_TOO_LONG = code("password.refused.too-long");
    public static final ErrorCode PASSWORD_MALFORMED = code("password.refused.malformed");
    public static final ErrorCode PASSWORD_COMMON = code("password.refused.common");
    public static final ErrorCode PASSWORD_CONTEXT = code("password.refused.context");
    public static final ErrorCode PASSWORD_OVERLOADED = code("password.overloaded");
    public static final ErrorCode PASSWORD_HASH = code("password.misuse.hash");

    public static final ErrorCode LOGIN_CREDENTIALS = code("login.refused.credentials");
    public static final ErrorCode LOGIN_UNVERIFIED = code("login.refused.unverified");
    public static final ErrorCode LOGIN_DELAYED = code("login.delayed");
    public static final ErrorCode LOGIN_REGISTERED = code("login.refused.registered");
    public static final ErrorCode LOGIN_UNKNOWN_SUBJECT = code("login.refused.subject");
    public static final ErrorCode LOGIN_TRANSACTION = code("login.misuse.transaction");

    public static final ErrorCode ONETIME_UNKNOWN = code("onetime.refused.unknown");
    public static final ErrorCode ONETIME_USED = code("onetime.refused.used");
    public static final ErrorCode ONETIME_EXPIRED = code("onetime.refused.expired");

    public static final ErrorCode APIKEY_MALFORMED = code("apikey.refused.malformed");
    public static final ErrorCode APIKEY_UNKNOWN = code("apikey.refused.unknown");
    public static final ErrorCode APIKEY_EXPIRED = code("apikey.refused.expired");
    public static final ErrorCode APIKEY_REVOKED = code("apikey.refused.revoked");
    public static final ErrorCode APIKEY_SCOPE = code("apikey.refused.scope");
    public static final ErrorCode APIKEY_LIMIT = code("apikey.limit-reached");
    public static final ErrorCode CHALLENGE_REQUIRED = code("challenge.required");
    public static final ErrorCode TOTP_REQUIRED = code("totp.required");
    public static final ErrorCode TOTP_CODE = code("totp.refused.code");
    public static final ErrorCode TOTP_REPLAYED = code("totp.refused.replayed");
    public static final ErrorCode TOTP_CLOCK = code("totp.refused.clock");
    public static final ErrorCode RECOVERY_CODE = code("recovery.refused.code");
    public static final ErrorCode RECOVERY_LOW = code("recovery.running-low");
    public static final ErrorCode PASSKEY_CHALLENGE = code("passkey.refused.challenge");
    public static final ErrorCode PASSKEY_ORIGIN = code("passkey.refused.origin");
    public static final ErrorCode PASSKEY_VERIFICATION = code("passkey.refused.verification");
    public static final ErrorCode PASSKEY_COUNTER = code("passkey.refused.counter");
    public static final ErrorCode PASSKEY_UNKNOWN = code("passkey.refused.unknown");
    public static final ErrorCode PASSKEY_LIMIT = code("passkey.limit-reached");

    public static final ErrorCode PIPELINE_INCOMPLETE = code("pipeline.misuse.incomplete");
    public static final ErrorCode PIPELINE_STAGE_FAILED = code("pipeline.stage.failed");

    public static final ErrorCode FIREWALL_REFUSED = code("firewall.refused");
    public static final ErrorCode FIREWALL_BODY_SIZE = code("firewall.refused.body-size");
    public static final ErrorCode FIREWALL_BODY_CODING = code("firewall.refused.body-coding");
    public static final ErrorCode FIREWALL_SETTINGS = code("firewall.misuse.settings");

    public static final ErrorCode UPLOAD_NAME = code("upload.refused.name");
    public static final ErrorCode UPLOAD_TYPE = code("upload.refused.type");
    public static final ErrorCode UPLOAD_MISMATCH = code("upload.refused.mismatch");
    public static final ErrorCode UPLOAD_EMPTY = code("upload.refused.empty");
    public static final ErrorCode UPLOAD_SIZE = code("upload.refused.size");
    public static final ErrorCode UPLOAD_QUOTA = code("upload.refused.quota");
    public static final ErrorCode UPLOAD_INTERRUPTED = code("upload.refused.interrupted");
    public static final ErrorCode UPLOAD_MALFORMED = code("upload.refused.malformed");
    public static final ErrorCode UPLOAD_DIMENSIONS = code("upload.refused.dimensions");
    public static final ErrorCode UPLOAD_POLYGLOT = code("upload.refused.polyglot");
    public static final ErrorCode UPLOAD_ARCHIVE_LIMIT = code("upload.refused.archive-limit");
    public static final ErrorCode UPLOAD_ARCHIVE_ENTRY = code("upload.refused.archive-entry");
    public static final ErrorCode UPLOAD_INFECTED = code("upload.refused.infected");
    public static final ErrorCode UPLOAD_ENCRYPTED = code("upload.quarantined.encrypted");
    public static final ErrorCode UPLOAD_SCAN_LIMIT = code("upload.quarantined.limit");
    public static final ErrorCode UPLOAD_UNSCANNED = code("upload.quarantined.unscanned");
    public static final ErrorCode UPLOAD_STORE = code("upload.store-failed");
    public static final ErrorCode UPLOAD_POLICY = code("upload.misuse.policy");
    public static final ErrorCode REPUTATION_BANNED = code("reputation.banned");
    public static final ErrorCode HONEYPOT_HIT = code("honeypot.hit");

    public static final ErrorCode STORE_CONFLICT = code("store.conflict");

    private static final SortedSet<ErrorCode> CODES = Collections.unmodifiableSortedSet(ALL);

    private static ErrorCode code(String value) {
        ErrorCode code = ErrorCode.of(value);
        ALL.add(code);
        return code;
    }

    /** The catalog; all instances are equal in content. */
    public SecurityErrors() {}

    @Override
    public String library() {
        return "security-middleware";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return CODES;
    }
}
