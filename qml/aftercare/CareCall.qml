// The clinic's telephone: as words, and as a button that dials where the device can.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: call

    property string name: ""
    property int kind: PushButton.Secondary

    visible: HomeDays.phone !== ""
    spacing: Theme.space.s

    CareText {
        objectName: call.name + ".phone"
        Layout.fillWidth: true
        text: HomeDays.clinic === "" ? qsTr("Your clinic: %1").arg(HomeDays.phone) : qsTr("%1: %2").arg(HomeDays.clinic).arg(HomeDays.phone)
    }
    PushButton {
        objectName: call.name + ".call"
        Layout.fillWidth: true
        kind: call.kind
        large: true
        iconName: "phone"
        text: qsTr("Call the clinic")
        onClicked: Qt.openUrlExternally(HomeDays.phoneLink)
    }
}
