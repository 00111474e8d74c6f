// What becomes of one client's data: handed out, held, erased.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    objectName: "clientData"
    cap: Theme.space.readable
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.xl

    PageHeader {
        Layout.fillWidth: true
        title: qsTr("This client's data")
        overline: ClientData.name
        hasBack: true
        backName: "clientData.back"
        onBack: Navigator.back()
    }
    Banner {
        objectName: "clientData.problem"
        Layout.fillWidth: true
        visible: ClientData.problem !== ""
        kind: Meaning.Decline
        text: ClientData.problem
    }
    ClientHandOut {
        Layout.fillWidth: true
        visible: ClientData.known
    }
    ClientPhotosOut {
        Layout.fillWidth: true
        visible: ClientData.known
    }
    ClientErasure {
        Layout.fillWidth: true
        visible: ClientData.known
    }
}
