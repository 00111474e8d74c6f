// What the check-in means: warning signs and whom to call first; then what goes on because of scabs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: page

    readonly property bool warns: HomeCheckIn.signs.length > 0

    objectName: "home.told"
    spacing: 0

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        centred: !page.warns
        gap: Theme.space.xl

        TextBlock {
            objectName: "home.told.title"
            Layout.fillWidth: true
            text: page.warns ? qsTr("Please act on this") : qsTr("Thank you. It is saved.")
            look: TextBlock.Display
        }
        CareSigns {
            Layout.fillWidth: true
            visible: page.warns
            name: "home.told.sign"
            rows: HomeCheckIn.signs
        }
        CareCall {
            Layout.fillWidth: true
            visible: page.warns && HomeDays.phone !== ""
            name: "home.told"
            kind: PushButton.Primary
        }
        CareText {
            objectName: "home.told.meaning"
            Layout.fillWidth: true
            text: HomeCheckIn.meaning
        }
        CareText {
            Layout.fillWidth: true
            text: qsTr("Your clinic does not see this by itself. Under More you can send your check-ins to it.")
            tone: TextBlock.Secondary
        }
    }
    ActionBar {
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }
        PushButton {
            objectName: "home.told.done"
            Layout.minimumHeight: Theme.space.touchLarge
            Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
            kind: page.warns ? PushButton.Secondary : PushButton.Primary
            text: qsTr("Back to today")
            onClicked: HomeCheckIn.leave()
        }
    }
}
