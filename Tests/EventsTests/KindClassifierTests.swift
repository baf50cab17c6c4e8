import DateResolution
import Testing

@testable import Events

@Suite struct KindClassifierTests {
  struct Case: CustomTestStringConvertible {
    var kind: Event.Kind
    /// The clause, with ^ where its date stands.
    var clause: String
    var direction = Direction.unknown
    var isOver = false
    var testDescription: String { clause }
  }

  static let cases: [Case] = [
    Case(kind: .occurrence, clause: "guards let the soldiers in on ^", isOver: true),
    Case(kind: .occurrence, clause: "the tower collapsed on ^"),
    Case(kind: .occurrence, clause: "nobody would guess ^ how it ended", direction: .future, isOver: true),
    Case(kind: .plan, clause: "the withdrawal is scheduled for ^", direction: .future),
    Case(kind: .plan, clause: "a meeting planned for ^ was boycotted"),
    Case(kind: .occurrence, clause: "the firm began four rounds of planned cuts in ^"),
    Case(kind: .plan, clause: "the vote was scheduled for ^", isOver: true),
    Case(kind: .plan, clause: "the parties will meet on ^"),
    Case(kind: .plan, clause: "results are expected on ^"),
    Case(kind: .occurrence, clause: "the mill was founded in ^ and will close by then", direction: .past),
    Case(kind: .statement, clause: "the envoy said ^ on the radio"),
    Case(kind: .statement, clause: "the president on ^ criticized the army"),
    Case(kind: .state, clause: "troops are working alongside the army ^"),
    Case(kind: .occurrence, clause: "the guard was shot ^ as he was leaving the bank"),
    Case(kind: .occurrence, clause: "the bill was paid on ^"),
    Case(kind: .occurrence, clause: "the pier was rebuilt in ^"),
    Case(kind: .statement, clause: "the army is leaving the town the paper reported on ^"),
    Case(kind: .statement, clause: "talks are going well the envoy said late on ^"),
    Case(kind: .state, clause: "as the army was closing in he was hiding in the hills in ^"),
    Case(kind: .state, clause: "the base was the main command centre in ^"),
  ]

  @Test(arguments: cases) func kind(_ test: Case) {
    let words = test.clause.split(separator: " ").map(String.init)
    let at = words.firstIndex(of: "^")!
    let found = KindClassifier().kind(
      words: words.filter { $0 != "^" }, at: at, direction: test.direction, isInterval: false, preposition: .at,
      isOver: test.isOver)
    #expect(found == test.kind)
  }

  @Test func intervalsAreStates() {
    let words = ["the", "army", "turned", "it", "into", "a", "base"]
    let kind = KindClassifier().kind(
      words: words, at: 0, direction: .past, isInterval: true, preposition: .at, isOver: true)
    #expect(kind == .state)
  }
}
