package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.AT_START;
import static com.petmatch.security.firewall.Surroundings.TOKEN;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Names that tools of attackers give themselves, and hosts that they are called back on. */
final class ScannerTables {

    private static final FirewallRule AGENT = Rules.sure(AttackFamily.SCANNER, "agent");
    private static final FirewallRule CALLBACK = Rules.sure(AttackFamily.SSRF, "callback");
    private static final FirewallRule MARK = Rules.sure(AttackFamily.PROTOCOL, "probe-mark");
    private static final FirewallRule PATH = Rules.sure(AttackFamily.PROTOCOL, "probe-path");
    private static final FirewallRule LIBRARY = Rules.possible(AttackFamily.SCANNER, "library");

    private static final String AGENTS = """
            sqlmap nikto nessus openvas acunetix netsparker invicti masscan zgrab zmap wpscan wfuzz dirbuster gobuster
            feroxbuster dirsearch ffuf/ nuclei arachni w3af havij burpsuite burpcollaborator owasp-zap zaproxy nmap
            hydra medusa metis skipfish whatweb joomscan commix xsser jaeles jorgee httprobe subfinder censysinspect
            l9explore l9tcpid leakix expanse_bot paros webinspect appscan pangolin grendel-scan grabber brutus bsqlbf
            sqlninja sql_power_injector absinthe xsstrike dalfox wapiti bfac jbrofuzz patator internetmeasurement shodan
            katana/ n-stealth webshag vega/ golismero secubat morfeus zmeu dfind prog.customcrawler mysqloit datacha0s
            blackwidow amiga-aweb cgichk core-project sysscan advanced-email-extractor webtrends-security webvulnscan
            detectify qualyswas qualys- nexpose rapid7 tenable

            """;
    private static final String CALLBACKS = """
            burpcollaborator.net oastify.com interact.sh interactsh .oast.pro .oast.live .oast.site .oast.online
            .oast.fun .oast.me dnslog.cn ceye.io .bxss.me bxss.in xss.ht requestbin.net canarytokens.com dnslog.link
            log4shell.huntress r87.me r87.com pingb.in requestrepo.com webhook.site pipedream.net beeceptor.com
            dnsbin.zhack
            """;

    private static final String PATHS = """
            /hnap1 /boaform/ /cgi-bin/luci /cgi-bin/.. /cgi-bin/test-cgi /phpmyadmin /pma/ /wp-login.php /wp-admin
            /wp-includes /wp-content /xmlrpc.php /actuator/heapdump /actuator/gateway /solr/admin /_ignition/
            /vendor/phpunit /owa/auth /remote/fgt_lang /telescope/requests /console/login/loginform /manager/html
            /setup.cgi /shell?cd+ /goform/ /gponform/ /autodiscover/autodiscover.xml /ecp/current /_profiler/phpinfo
            /debug/default/view /druid/index /geoserver/web /jenkins/script /invoker/jmxinvoker /mgmt/tm/util
            /api/jsonws /nacos/ /sdk/websocket /hudson/script /struts2- /server-status /server-info /cgi-bin/php
            /dana-na/
            """;

    private ScannerTables() {}

    static Phrases detector() {
        Around start = (text, from, end) -> !Glyphs.isAnyWord(Glyphs.at(text, from - 1));
        return Phrases.of(
                Table.words(AGENT, start, AGENTS),
                Table.of(
                        AGENT,
                        start,
                        "nmap scripting engine",
                        "mozilla/5.0 sf/",
                        "burp suite",
                        "burp collaborator",
                        "fuzz faster",
                        "httpx - ",
                        "toata dragostea",
                        "indy library",
                        "expanse, a palo",
                        "qualys",
                        "internet ninja",
                        "black widow"),
                Table.of(
                        AGENT,
                        start,
                        "() {",
                        "libwhisker",
                        "whisker",
                        "t34mh4k",
                        "security scan",
                        "vulnerability scan"),
                Table.words(PATH, AT_START.and(TOKEN), PATHS),
                Table.words(CALLBACK, Around.ANYTHING, CALLBACKS),
                Table.of(
                        MARK,
                        Around.ANYTHING,
                        "acunetix_wvs",
                        "wvstest",
                        "acunetix-wvs",
                        "netsparker(",
                        "w3af_",
                        "appscan_fingerprint",
                        "<script>nessus",
                        "nikto_test",
                        "skipfish:",
                        "hitcon_probe",
                        "openvas-vt"),
                Table.of(
                        LIBRARY,
                        AT_START,
                        "python-requests/",
                        "python-urllib/",
                        "go-http-client/",
                        "curl/",
                        "wget/",
                        "libwww-perl"));
    }
}
