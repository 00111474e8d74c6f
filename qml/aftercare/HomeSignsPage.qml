// Every warning sign, the most urgent first, and whom to call.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    signal closed

    objectName: "home.signsPage"

    PageHeader {
        Layout.fillWidth: true
        title: qsTr("When to get help")
        hasBack: true
        backName: "home.signs.back"
        onBack: page.closed()
    }
    CareCall {
        Layout.fillWidth: true
        name: "home.signsPage"
        kind: PushButton.Primary
    }
    CareSigns {
        Layout.fillWidth: true
        name: "home.sign"
        rows: HomeDays.warnings
    }
}
