/** A Jakarta Servlet filter over the security pipeline. */
module com.petmatch.security.servlet {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.security;
    requires transitive jakarta.servlet;

    exports com.petmatch.security.servlet;
}
