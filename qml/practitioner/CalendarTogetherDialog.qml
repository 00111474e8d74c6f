// The appointments of one time, one below the other.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    signal visitAsked(visit: string)

    name: "together"
    title: qsTr("At the same time")
    acceptText: ""
    cancelText: qsTr("Close")

    Repeater {
        model: Calendar.together

        CalendarRow {
            Layout.fillWidth: true
            onClicked: {
                dialog.close();
                dialog.visitAsked(visitId);
            }
        }
    }
}
