extension QRCode {
    /// Modules of the light edge that readers need.
    private static let edge = 4

    /// The code as a picture that scales: dark on light, whatever the colours around it. Nothing of its text is in it.
    var svg: String {
        let side = size + 2 * Self.edge
        var path = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                guard isDark(x: x, y: y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < size, isDark(x: x, y: y) { x += 1 }
                path += "M\(start + Self.edge) \(y + Self.edge)h\(x - start)v1h-\(x - start)z"
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" "
            + "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h\(side)v\(side)h-\(side)z\"/>"
            + "<path fill=\"#000\" d=\"\(path)\"/></svg>"
    }
}
