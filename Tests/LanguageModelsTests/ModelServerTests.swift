import Testing

@testable import LanguageModels

@Test func `A model server keeps its address`() {
    #expect(ModelServer(baseURL: "http://localhost/v1", key: "", model: "m").baseURL == "http://localhost/v1")
}
