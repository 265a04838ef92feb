/** Shared limits of security-middleware on Redis. */
module com.petmatch.security.redis {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.security;
    requires transitive io.github.bucket4j.core;
    requires transitive lettuce.core;
    requires io.github.bucket4j.lettuce;
    requires org.slf4j;

    exports com.petmatch.security.redis;
}
