// "Hand over": opens the sheet that asks which forms.
import QtQuick
import Stipple.App
import Stipple.Components

PushButton {
    id: button

    objectName: "client.handOver"
    iconName: "forward"
    text: qsTr("Hand over")
    enabled: Client.known
    onClicked: {
        Handover.prepare(Client.clientId);
        sheet.open();
    }

    HandOverSheet {
        id: sheet
    }
}
