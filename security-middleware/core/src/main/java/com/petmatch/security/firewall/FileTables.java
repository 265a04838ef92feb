package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.AT_START;
import static com.petmatch.security.firewall.Surroundings.TOKEN;
import static com.petmatch.security.firewall.Surroundings.WORD_START;
import static com.petmatch.security.firewall.Surroundings.endedBy;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Files that only an attacker asks for by name, and stream wrappers that read them. */
final class FileTables {

    private static final FirewallRule FILE = Rules.sure(AttackFamily.LFI, "sensitive-file");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.LFI, "file-mention");
    private static final FirewallRule WRAPPER = Rules.sure(AttackFamily.LFI, "wrapper");

    private static final String ALWAYS = """
            etc/passwd etc/shadow etc/gshadow etc/sudoers etc\\passwd etc\\shadow /proc/self/ proc/self/environ
            /proc/version /proc/cmdline /proc/mounts /proc/net/ /proc/sched_debug .ssh/id_rsa .ssh/authorized_keys
            .ssh/known_hosts .ssh/id_ /windows/win.ini \\windows\\win.ini windows/system32 windows\\system32
            winnt/system32 winnt\\system32 system32/drivers/etc windows/repair/sam windows\\repair\\sam .aws/credentials
            .bash_history .mysql_history .psql_history etc//passwd etc/./passwd meta-inf/manifest.mf .dockercfg .bashrc
            .hg/hgrc conf/server.xml config.php~ config.php.bak web-inf/web.xml web-inf\\web.xml web-inf/classes
            meta-inf/context.xml wp-config.php wp-config.bak .git/config .git/head .git/index .svn/entries .svn/wc.db
            .hg/store .git-credentials /var/log/apache /var/log/nginx /var/log/auth /var/log/httpd /var/log/vsftpd
            /var/log/mail /var/log/syslog /var/run/secrets /run/secrets/ inetpub/wwwroot inetpub\\wwwroot inetpub/logs
            inetpub\\logs /etc/mysql/ /usr/local/apache /var/lib/mysql windows/debug/netsetup windows\\debug\\netsetup
            windows/panther windows\\panther unattend.xml system32/config system32\\config
            """;
    private static final String IN_PATHS = """
            etc/hosts etc/group etc/issue etc/motd etc/crontab etc/fstab etc/resolv.conf etc/hostname etc/nginx
            etc/apache2 etc/httpd etc/ssh etc/php etc/mysql etc/my.cnf etc/ssl etc/redis etc/os-release etc/environment
            etc/profile etc/inetd.conf etc/lighttpd etc/samba etc/vsftpd etc/ldap etc/openldap etc/kubernetes etc/docker
            etc/tomcat boot.ini win.ini system.ini autoexec.bat web.config php.ini my.cnf httpd.conf nginx.conf
            .htaccess .htpasswd .ds_store .dockerenv .npmrc .pypirc .netrc .pgpass .kube/config .docker/config.json
            id_rsa id_dsa id_ecdsa id_ed25519 application.properties application.yml appsettings.json
            local.settings.json database.yml secrets.yml settings.py wp-config configuration.php localsettings.php
            config.inc.php sftp-config.json filezilla.xml server-status server-info phpinfo.php adminer.php
            composer.lock yarn.lock .idea/ .vscode/ .travis.yml dump.sql backup.sql backup.zip backup.tar www.zip
            global.asax global.asa /proc/ /sys/class /dev/fd /dev/stdin /dev/mem /root/ /var/log/ /var/www/ /var/mail/
            /var/spool/ /var/run/ /var/backups /home/www /usr/local/etc tomcat-users.xml /opt/lampp xampp/ \\xampp
            c:/windows c:\\windows c:\\boot c:/boot c:\\inetpub c:/inetpub c:/users/administrator
            c:\\users\\administrator ntuser.dat desktop.ini ntds.dit pagefile.sys hiberfil.sys sam.bak
            """;
    private static final String WRAPPERS = """
            php://input php://filter php://stdin php://fd php://memory php://temp php://output expect:// phar:// zip://
            glob:// ogg:// ssh2. rar:// zlib: compress.zlib:// compress.bzip2:// data:// data:text/plain;base64,pd
            data:;base64,pd convert.base64-encode resource=index string.rot13/ jar:file: jar:http:
            """;

    private FileTables() {}

    static Phrases detector() {
        Around segment = (text, start, end) -> "/\\".indexOf(Glyphs.at(text, start - 1)) >= 0 || start == 0;
        Around environment = segment.and(endedBy("/\\?#&\0.")).and(TOKEN);
        return Phrases.of(
                Table.words(FILE, Around.ANYTHING, ALWAYS),
                Table.words(FILE, TOKEN.and(FileTables::isNoAddress), IN_PATHS),
                Table.of(FILE, environment, ".env"),
                Table.words(MENTION, Around.ANYTHING, IN_PATHS),
                Table.words(WRAPPER, WORD_START, WRAPPERS),
                Table.of(WRAPPER, AT_START, "file:/", "local_file:", "netdoc:/"),
                Table.of(MENTION, WORD_START, "file:/"));
    }

    /** An e-mail address or a URL of another host may hold the name of a file. */
    private static boolean isNoAddress(CharSequence text, int start, int end) {
        boolean url = Glyphs.startsWith(text, 0, "http://") || Glyphs.startsWith(text, 0, "https://");
        return !url && Glyphs.find(text, 0, 256, '@') < 0;
    }
}
