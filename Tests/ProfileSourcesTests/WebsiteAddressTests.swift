import Profiles
import Testing

@testable import ProfileSources

/// Addresses that no connection may go to, one or two of every range, with their edges.
let refusedAddresses = [
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.0", "100.100.100.200", "100.127.255.255", "127.0.0.1",
    "127.8.9.10", "168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1",
    "192.0.0.192", "192.0.2.44", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255",
    "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::127.0.0.1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.1.2.3", "64:ff9b::192.168.1.1", "64:ff9b:1::1", "100::1",
    "2001::1", "2001:0:4136:e378:8000:63bf:f5ff:fffe", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1",
    "2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:101::1", "3fff::1", "3fff:fff::1", "5f00::1", "fc00::1",
    "fd00:ec2::254",
    "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1", "4000::1", "1fff::1",
]

@Suite("Addresses of websites")
struct WebsiteAddressTests {
    @Test("what is not out on the Internet is refused", arguments: refusedAddresses)
    func refuses(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!address.isPublic)
    }

    @Test(
        "neighbours of the refused ranges, and public addresses in other clothes, are public",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
            "168.63.129.15", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255",
            "192.0.1.1", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "203.0.114.0",
            "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2000::1", "2001:200::1", "2001:4860:4860::8888",
            "2001:db9::1", "2003::1", "2606:4700::1111", "3ffe::1", "3fff:1000::1",
        ])
    func admits(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(address.isPublic)
    }

    @Test("an address is written as it is read", arguments: ["8.8.8.8", "2001:4860:4860::8888", "::1"])
    func writes(text: String) {
        #expect(IPAddress(text)?.text == text)
    }

    @Test(
        "every spelling of an IPv4 address is the address",
        arguments: [
            "127.0.0.1", "2130706433", "0x7f000001", "0x7f.1", "127.1", "0177.0.0.1", "017700000001", "127.0.1",
            "0x7F.0x0.0x0.0x1",
        ])
    func spellings(host: String) {
        #expect(AddressLookup.literal(host) == IPAddress("127.0.0.1"))
        #expect(WebAddress("http://\(host)/").flatMap { AddressLookup.literal($0.host) } == IPAddress("127.0.0.1"))
    }

    @Test(
        "a page's address is taken to its one spelling",
        arguments: [
            ("HTTPS://Site.Example:443/About?x=1#top", "https://site.example:443/About?x=1"),
            ("http://site.example", "http://site.example/"),
            ("http://site.example.", "http://site.example/"),
            (" http://site.example/a b\n", "http://site.example/a%20b"),
            ("https://exämple.example/ä", "https://xn--exmple-cua.example/%C3%A4"),
            ("http://１２７.0.0.1/", "http://127.0.0.1/"),
            ("http://[2606:4700::1111]/x", "http://[2606:4700::1111]/x"),
            ("http://site.example?q", "http://site.example/?q"),
        ])
    func spells(text: String, url: String) {
        #expect(WebAddress(text)?.url == url)
    }

    @Test(
        "what is no address of a public page is none",
        arguments: [
            "", "site.example", "//site.example/", "ftp://site.example/", "file:///etc/passwd", "javascript:alert(1)",
            "http:///x", "http:site.example", "http://user@site.example/", "http://user:secret@site.example/",
            "http://@site.example/", "http://site.example\\@10.0.0.1/", "http://site.example/\r\nHost: other.example\\",
            "http://localhost/", "http://intranet/", "http://a..b/", "http://[fe80::1%25eth0]/", "http://[::1/",
            "http://site.example:port/", "http://exa mple.example/", "http://sité%00.example/",
            "unix:///var/run/docker.sock", "http+unix://%2Frun%2Fdocker.sock/",
            "http://\(String(repeating: "a", count: 64)).example/",
            "http://site.example/" + String(repeating: "a", count: 2000),
        ])
    func refusesAddress(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(
        "only the web's own ports are standard",
        arguments: [
            ("http://site.example/", true), ("http://site.example:80/", true), ("https://site.example:443/", true),
            ("http://site.example:443/", false), ("https://site.example:80/", false),
            ("http://site.example:22/", false),
            ("http://site.example:8080/", false), ("http://site.example:0/", false),
        ])
    func ports(url: String, isStandard: Bool) throws {
        let address = try #require(WebAddress(url))
        #expect(address.isAtStandardPort == isStandard)
    }

    @Test("redirects are read from where they stand")
    func relative() throws {
        let base = try #require(WebAddress("https://site.example/a/b?x"))
        #expect(WebAddress("/c", on: base)?.url == "https://site.example/c")
        #expect(WebAddress("c", on: base)?.url == "https://site.example/a/c")
        #expect(WebAddress("//other.example/z", on: base)?.url == "https://other.example/z")
        #expect(WebAddress("file:///etc/passwd", on: base) == nil)
    }

    @Test("the system knows the machine's own name and no invented one")
    func system() async throws {
        let resolver = SystemResolver()
        let own = try await resolver.addresses(of: "localhost")
        #expect(!own.isEmpty && own.allSatisfy { !$0.isPublic })
        await #expect(throws: ImportFailure.unavailable) { try await resolver.addresses(of: "nobody.invalid") }
    }

    @Test("a search that nobody waits for ends at once")
    func cancelled() async {
        let search = Task {
            await #expect(throws: ImportFailure.unavailable) {
                try await SystemResolver().addresses(of: "nobody.invalid")
            }
        }
        search.cancel()
        await search.value
    }
}
