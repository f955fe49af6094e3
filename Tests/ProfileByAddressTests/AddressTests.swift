import InterviewCore
import Testing

@Test func `who fetches is told`() {
    #expect(Abilities(fetcher: "Apify").readsAddresses)
}
