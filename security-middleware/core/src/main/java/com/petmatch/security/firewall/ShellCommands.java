package com.petmatch.security.firewall;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands that shell attacks use, by how seldom they are words of honest text. */
final class ShellCommands {

    /** What a name with wildcards is known as. */
    static final String GLOBBED = "/glob";

    private static final Set<String> STRONG = words("""
            wget curl ncat netcat bash zsh csh ksh tcsh whoami uname ifconfig ipconfig chmod chown chgrp nslookup
            powershell powershell.exe pwsh cmd.exe certutil certutil.exe bitsadmin mshta rundll32 regsvr32 wmic schtasks
            tasklist taskkill systeminfo netstat printenv crontab socat mkfifo nohup traceroute tracert tcpdump
            useradd adduser passwd usermod visudo iptables systemctl lsof pgrep pkill killall dpkg apt-get yum
            python2 python3 perl5 busybox phpinfo lsb_release getent hostnamectl mysqldump pg_dump xp_cmdshell cscript
            wscript invoke-expression invoke-webrequest iex fsutil sysctl dnsdomainname sudo dig nmap telnet ssh scp
            rsync tftp lynx get-process get-content get-childitem start-process start-sleep gcc msfvenom /glob
            """);
    /** Whole commands without an argument that are no words one ends a value with. */
    private static final Set<String> TELLING = words("id ls pwd ps whoami uname ifconfig ipconfig netstat env lsmod");

    private static final Set<String> ALONE =
            words("id ls pwd ps dir env set ver vol w df hostname uptime reboot shutdown halt"
                    + " history arp ss printenv tree who users last sh exit cat");
    private static final Set<String> OTHERS = words("""
            id ls ps pwd dir env set cat tac nl head tail more less grep egrep awk gawk sed find locate which whereis
            echo printf ping ping6 sleep rm cp mv ln mkdir rmdir touch kill sh ash dash nc tar gzip zip unzip xxd od
            strings rev base32 base64 md5sum php perl python ruby node lua java ftp mail sendmail host hostname df du
            mount umount dd file stat tee sort uniq cut tr wc type copy move del erase rd md ren net net1 netsh reg sc
            attrib icacls at start call for timeout whois w who last users uptime date cal history export alias eval
            exec source test xargs time service init su login route arp ss ip ver vol tree findstr fc assoc ftype if
            while read pr lp ed vi vim nano emacs diff cmp split paste expr seq yes watch screen tmux man info apropos
            openssl gpg git svn make cmd exit reboot shutdown halt fold hexdump column iconv basename dirname readlink
            rename busybox ab
            """);
    private static final Set<String> KNOWN = union(STRONG, OTHERS, TELLING, ALONE);
    /** Commands that start a value only as a command, when a telling argument follows. */
    static final List<String> OPENERS = List.of(
            "wget ",
            "curl ",
            "ping -",
            "nslookup ",
            "chmod ",
            "powershell",
            "cmd /",
            "cmd.exe",
            "bash -",
            "sh -",
            "nc -",
            "cat /",
            "rm -",
            "certutil",
            "python -c",
            "perl -e",
            "php -r",
            "ruby -e",
            "uname -",
            "ls -",
            "/bin/",
            "id;",
            "ncat ",
            "netcat ",
            "telnet ",
            "$ifs",
            "sleep ",
            "type c:",
            "dir c:",
            "net user",
            "/usr/bin/",
            "{cat,");

    private static final Set<String> STARTING = words(
            "wget curl ping nslookup chmod powershell powershell.exe cmd cmd.exe bash sh nc"
                    + " cat rm certutil certutil.exe python python3 perl php ruby uname ls ncat netcat telnet type dir net /glob");

    private static final WordMap BY_LETTERS =
            new WordMap(KNOWN.stream().collect(Collectors.toMap(name -> name, name -> 1)), 0);

    private ShellCommands() {}

    /** Whether letters stand there that are no command, and nothing behind them that a shell would take out. */
    static boolean isOrdinaryWord(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Glyphs.isLetter(text.charAt(end))) {
            end++;
        }
        char next = Glyphs.at(text, end);
        boolean whole = next == Glyphs.NONE || Glyphs.isBlank(next) || next == ',' || next == ';' || next == ':';
        return end > from && whole && BY_LETTERS.find(text, from, end) == 0;
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    static boolean isStrong(String name) {
        return STRONG.contains(name);
    }

    static boolean isTelling(String name) {
        return TELLING.contains(name);
    }

    static boolean standsAlone(String name) {
        return ALONE.contains(name);
    }

    static boolean isOpener(String name) {
        return STARTING.contains(name);
    }

    /** Whether an argument has no place in a sentence. */
    static boolean isTellingArgument(CharSequence text, int at, String name) {
        char c = Glyphs.at(text, at);
        char next = Glyphs.at(text, at + 1);
        if (c == '-') {
            return Glyphs.isWord(next) || (next == '-' && Glyphs.isLetter(Glyphs.at(text, at + 2)));
        }
        if (c == '/' || c == '~') {
            boolean root = next == ' ' && Glyphs.at(text, at + 2) == '-';
            return Glyphs.isWord(next) || next == '?' || next == '*' || next == '/' || root;
        }
        if (c == '.' || c == '*') {
            return next == '/' || next == '.' || next == Glyphs.NONE || next == ';';
        }
        if (c == '$' || c == '%') {
            return Glyphs.isLetter(next) || next == '(' || next == '{';
        }
        return isTellingWord(text, at, name);
    }

    private static boolean isTellingWord(CharSequence text, int at, String name) {
        char c = Glyphs.at(text, at);
        if (Glyphs.isDigit(c)) {
            boolean waits = name.equals("sleep") || name.equals("timeout");
            boolean address = Glyphs.at(text, Glyphs.skipDigits(text, at, 3)) == '.'
                    && Glyphs.isDigit(Glyphs.at(text, Glyphs.skipDigits(text, at, 3) + 1));
            return waits ? endsNumber(text, at) : address && !name.equals("at") && !name.equals("for");
        }
        boolean drive =
                Glyphs.isLetter(c) && Glyphs.at(text, at + 1) == ':' && "/\\".indexOf(Glyphs.at(text, at + 2)) >= 0;
        boolean url = Glyphs.startsWith(text, at, "http://") || Glyphs.startsWith(text, at, "https://");
        boolean user = name.startsWith("net")
                && Glyphs.startsWithAny(text, at, List.of("user", "localgroup", "start", "view"));
        boolean folder = (c == '\'' || c == '"') && "/-".indexOf(Glyphs.at(text, at + 1)) >= 0;
        return drive || (url && (isStrong(name) || name.equals("ftp"))) || user || folder || isCodeWord(text, at);
    }

    private static boolean endsNumber(CharSequence text, int at) {
        int end = Glyphs.skipDigits(text, at, 6);
        char unit = Glyphs.at(text, end);
        int behind = unit == 's' || unit == 'm' ? end + 1 : end;
        char next = Glyphs.at(text, Glyphs.skipBlank(text, behind));
        boolean line = Glyphs.isBreak(Glyphs.at(text, behind));
        return next == Glyphs.NONE || line || ";|&#`)'\"".indexOf(next) >= 0;
    }

    private static boolean isCodeWord(CharSequence text, int at) {
        return Glyphs.startsWithAny(
                text,
                at,
                List.of("etc/", "..", "passwd", "win.ini", "boot.ini", "id_rsa", "aux", "\\", "%", "{", "<(", "$("));
    }

    /**
     * Whether {@code /b?n/c?t} may be a command: at least one letter and one wildcard of a name in a folder of
     * programs.
     */
    static boolean matchesGlob(String name) {
        long letters = name.chars().filter(c -> Glyphs.isWord((char) c)).count();
        return name.length() >= 2 && name.length() <= 12 && letters > 0 && letters < name.length();
    }

    private static Set<String> words(String text) {
        return Set.of(new HashSet<>(List.of(text.trim().split("\\s+"))).toArray(String[]::new));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
